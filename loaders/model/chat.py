"""One endpoint that is asked, with as many questions at a time as it is to get, and asked again where it is busy."""

from __future__ import annotations

import json
from collections.abc import Callable

import anyio
import httpx
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type, wait_exponential_jitter

from loaders.model.endpoint import Endpoint
from loaders.model.errors import Broken, Busy, EndpointError, Unanswered
from loaders.model.faults import fault
from loaders.model.manner import Manner
from loaders.model.prompt import Messages
from loaders.model.reply import Reply
from loaders.model.said import Said, said

LONGEST = 16_000_000
"""Bytes of the longest reply that is read."""
WORTH_TELLING = 5.0
"""Seconds of rest from which on the user is told of it."""
_LATER = "load it again later"
_START = "start the model's server, or name its address with --model-url or WHORAN_MODEL_URL"
_BACKOFF = wait_exponential_jitter(initial=0.5, max=30)

Tell = Callable[[str], None]
"""Takes a line that says what is going on."""


class Chat:
    """Questions to one endpoint. A rest that it asks for is a rest for all questions."""

    def __init__(self, endpoint: Endpoint, client: httpx.AsyncClient, at_once: int, tell: Tell) -> None:
        self._endpoint, self._client, self._tell = endpoint, client, tell
        self._room = anyio.CapacityLimiter(at_once)
        self._manner = Manner()
        self._rest = 0.0
        self._useless: EndpointError | None = None

    async def ask(self, messages: Messages) -> Said:
        """What the model says to a question.

        Raises EndpointError and Unanswered.
        """
        tries = AsyncRetrying(
            retry=retry_if_exception_type(Busy),
            stop=_tried_enough,
            wait=_pause,
            sleep=anyio.sleep,
            reraise=True,
        )
        try:
            return said(await tries(self._reply, messages))
        except Busy as busy:
            if isinstance(busy.finally_, EndpointError):
                self._useless = busy.finally_
            raise busy.finally_ from busy

    async def _reply(self, messages: Messages) -> Reply:
        """A reply that is a success. Raises Busy, EndpointError and Unanswered."""
        async with self._room:
            await self._rested()
            if self._useless:
                raise self._useless
            reply = await self._answered(messages)
            if reply.status == 200:
                return reply
            found = fault(self._endpoint, reply)
            if isinstance(found, EndpointError):
                self._useless = found
            elif isinstance(found, Busy) and found.pause:
                self._let_rest(found.pause)
        raise found

    async def _answered(self, messages: Messages) -> Reply:
        """The reply to a question, asked more plainly as long as the endpoint complains of how it is asked."""
        while True:
            manner = self._manner
            reply = await self._sent({"model": self._endpoint.model, "messages": messages, **manner.settings})
            plainer = manner.plainer(reply.complaint) if reply.status in (400, 422) else None
            if plainer is None:
                return reply
            if self._manner == manner:
                self._manner = plainer

    async def _sent(self, body: dict[str, object]) -> Reply:
        key = self._endpoint.key
        headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {key}"} if key else {})}
        content = json.dumps(body).encode()
        try:
            with anyio.fail_after(self._endpoint.patience):
                async with self._client.stream("POST", self._endpoint.url, content=content, headers=headers) as reply:
                    text = (await _read(reply)).decode("utf-8", "replace")
                    return Reply(reply.status_code, reply.headers, text.replace(key, "…") if key else text)
        except (TimeoutError, httpx.ReadTimeout, httpx.WriteTimeout) as error:
            raise self._silent() from error
        except httpx.HTTPError as error:
            raise self._cut_off(error) from error

    def _silent(self) -> Busy:
        problem = f"no answer within {self._endpoint.patience:g} seconds"
        return Busy(Unanswered(problem, "load it again later, or with a longer --patience"), tries=2)

    def _cut_off(self, error: httpx.HTTPError) -> Busy:
        why = str(error) or type(error).__name__
        if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.ProxyError):
            return Busy(EndpointError(self._endpoint.address, f"nothing answers there ({why})", _START), tries=3)
        return Busy(Unanswered(f"the connection to the endpoint broke off ({why})", _LATER), tries=3)

    async def _rested(self) -> None:
        while (left := self._rest - anyio.current_time()) > 0:
            await anyio.sleep(left)

    def _let_rest(self, pause: float) -> None:
        until = anyio.current_time() + pause
        if pause >= WORTH_TELLING and until > self._rest + WORTH_TELLING:
            self._tell(f"{self._endpoint.address} takes no more questions now; going on in {pause:.0f} s")
        self._rest = max(self._rest, until)


async def _read(reply: httpx.Response) -> bytes:
    parts = bytearray()
    async for part in reply.aiter_bytes():
        parts += part
        if len(parts) > LONGEST:
            raise Broken("the endpoint's answer does not end", "take another model")
    return bytes(parts)


def _tried_enough(state: RetryCallState) -> bool:
    error = state.outcome.exception() if state.outcome else None
    return isinstance(error, Busy) and state.attempt_number >= error.tries


def _pause(state: RetryCallState) -> float:
    """Seconds before the next try; what the endpoint asks for is waited for before every question."""
    error = state.outcome.exception() if state.outcome else None
    return 0.0 if isinstance(error, Busy) and error.pause is not None else _BACKOFF(state)
