# The whoran service and command line. Nothing that builds them stays in the image.

FROM python:3.13.16-slim-trixie AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_ROOT_USER_ACTION=ignore
WORKDIR /src
COPY constraints.txt ./
RUN pip install --constraint constraints.txt hatchling
COPY . .
RUN pip wheel --no-deps --no-build-isolation --wheel-dir /wheels . \
    && python -m venv --without-pip /opt/whoran \
    && pip --python /opt/whoran/bin/python install --constraint constraints.txt --only-binary :all: /wheels/*.whl

FROM python:3.13.16-slim-trixie
LABEL org.opencontainers.image.title="whoran" \
      org.opencontainers.image.description="Who ran what, when, and who says so" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN groupadd --gid 10001 whoran \
    && useradd --uid 10001 --gid whoran --no-create-home --home-dir /data --shell /usr/sbin/nologin whoran \
    && install --directory --owner whoran --group whoran /data
COPY --from=build /opt/whoran /opt/whoran
COPY whoran/data /usr/share/whoran
ENV PATH=/opt/whoran/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    WHORAN_STORE=sqlite:////data/whoran.db
WORKDIR /data
VOLUME /data
USER 10001:10001
EXPOSE 8000
# http.client and not urllib, which would ask a proxy where the engine hands one to its containers.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import http.client, sys; service = http.client.HTTPConnection('127.0.0.1', 8000, timeout=4); service.request('GET', '/health'); sys.exit(service.getresponse().status != 200)"]
CMD ["whoran", "serve", "--host", "0.0.0.0", "--port", "8000"]
