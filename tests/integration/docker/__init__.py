"""The image and the services of docker-compose.yml, proved without an engine."""
