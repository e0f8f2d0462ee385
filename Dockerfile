# One recipe for every container of our own: docker build --build-arg SERVICE=dispatch .
# SERVICE is a folder of services/, or guanjia: the operator's program with all of them.
ARG PYTHON_IMAGE=python:3.11-slim-bookworm

# What every service needs of others, so that it is fetched and kept once for all images.
FROM ${PYTHON_IMAGE} AS needs
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /source
COPY constraints.txt ./
RUN python3 -m venv /build && /build/bin/pip install -q -c constraints.txt hatchling
COPY libs/contracts/pyproject.toml libs/contracts/
COPY libs/chassis/pyproject.toml libs/chassis/
COPY deploy/docker/needs.py deploy/docker/
RUN python3 -m venv --without-pip /app \
 && python3 deploy/docker/needs.py libs/contracts libs/chassis >/needs.txt \
 && /build/bin/pip --python /app/bin/python install -q --no-compile -c constraints.txt -r /needs.txt \
 && /app/bin/python -m compileall -q --invalidation-mode unchecked-hash /app/lib

# Our own distributions, and what only this service needs of others.
FROM needs AS own
COPY libs libs
COPY services services
COPY deploy/guanjia deploy/guanjia
ARG SERVICE
RUN case "$SERVICE" in guanjia) set -- $(dirname services/*/pyproject.toml) deploy/guanjia;; *) set -- "services/$SERVICE";; esac \
 && /build/bin/pip wheel -q --no-deps --no-build-isolation -w /wheels libs/contracts libs/chassis "$@" \
 && /build/bin/pip --python /app/bin/python install -q --no-compile --prefix /own -c constraints.txt /wheels/*.whl \
 && /app/bin/python -m compileall -q --invalidation-mode unchecked-hash /own

FROM ${PYTHON_IMAGE} AS runtime
ENV PATH=/app/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 HOME=/tmp \
    GUANJIA_HOST=0.0.0.0 GUANJIA_PORT=8080
# A volume takes its owner from here when it is first used.
RUN install -d -o 10001 -g 10001 /backups
COPY --from=needs /app /app
COPY deploy/docker/healthy.py /app/
WORKDIR /tmp
USER 10001:10001
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=4s --start-period=180s --retries=3 CMD ["python3", "-IS", "/app/healthy.py"]
CMD ["sh", "-c", "exec python3 -m \"$SERVICE\""]

FROM runtime
COPY --from=own /own /app
ARG SERVICE
ENV SERVICE=${SERVICE}
LABEL org.opencontainers.image.title="guanjia-${SERVICE}"
