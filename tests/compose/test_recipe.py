"""The files containers are made from, read as they are: no engine is needed."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from chassis.settings import ServiceSettings
from guanjia.access.secret_folder import SecretFolder
from guanjia.console import PROGRAMS
from guanjia.services import NAMES, build_all

ROOT = Path(__file__).parents[2]
COMPOSE = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
DOCKERFILE = (ROOT / "Dockerfile").read_text()
CONSOLE_DOCKERFILE = (ROOT / "deploy/docker/console.Dockerfile").read_text()
CADDYFILE = (ROOT / "deploy/docker/Caddyfile").read_text()
DATABASES = {service.name: service.database for service in build_all()}
STORES = ("mongo", "nats")
BEFORE_THE_SERVICES = ("secrets", "setup")


@pytest.mark.parametrize("name", NAMES)
def test_a_service_has_a_container_with_its_own_login_and_nobody_elses_secrets(name: str) -> None:
    container = SERVICES[name]
    environment = container["environment"]

    assert container["build"]["args"]["SERVICE"] == name
    assert environment["GUANJIA_NATS_USER"] == name
    assert environment["GUANJIA_MONGO_USER"] == DATABASES[name]
    mounted = {volume.split("}")[1].split(":")[0] for volume in container["volumes"]}
    assert mounted == {f"/{name}", "/platform"}
    assert all(volume.endswith(":ro") for volume in container["volumes"])
    assert container["depends_on"]["setup"]["condition"] == "service_completed_successfully"


def test_what_a_container_is_told_is_known_to_the_settings_and_made_by_the_first_start() -> None:
    told = {
        name.removeprefix("GUANJIA_").lower(): value
        for name, value in SERVICES["dispatch"]["environment"].items()
        if name.startswith("GUANJIA_")
    }
    folder = SecretFolder(Path("/run/secrets"))

    assert set(told) <= set(ServiceSettings.model_fields)
    assert Path(told["master_key_file"]) == folder.master_key_file
    for kind in ("mongo", "nats"):
        assert Path(told[f"{kind}_password_file"]).name == f"{kind}.password"


def test_the_front_door_knows_every_service_and_waits_for_each() -> None:
    [known] = re.findall(r"\^/api/\((.*?)\)/", CADDYFILE)

    assert set(known.split("|")) == set(NAMES)
    assert set(re.findall(r"forward_auth (\w+):8080", CADDYFILE)) == set(NAMES)
    conditions = dict(SERVICES["caddy"]["depends_on"])
    assert conditions.pop("console")["condition"] == "service_completed_successfully"
    assert set(conditions) == set(NAMES)
    assert {each["condition"] for each in conditions.values()} == {"service_healthy"}


@pytest.mark.parametrize(("folder", "told"), PROGRAMS.values())
def test_the_front_door_says_of_the_console_what_the_embedded_platform_says(
    folder: str, told: dict[str, str]
) -> None:
    [said] = re.findall(
        rf"root \* /srv/console/{folder}\n\t\theader {{(.*?)}}", CADDYFILE, re.DOTALL
    )

    assert dict(re.findall(r'^\t+([\w-]+) "(.*)"$', said, re.MULTILINE)) == told
    assert "max-age=31536000, immutable" in CADDYFILE
    assert "precompressed br gzip" in CADDYFILE


def test_the_consoles_files_come_to_the_door_pages_last_and_nothing_else_sees_them() -> None:
    container = SERVICES["console"]
    last = CONSOLE_DOCKERFILE.index("cp -R $each/. ")

    assert CONSOLE_DOCKERFILE.index("cp -R $each/assets ") < last
    assert f"for each in {' '.join(folder for folder, _ in PROGRAMS.values())};" in (
        CONSOLE_DOCKERFILE
    )
    assert container["network_mode"] == "none"
    assert container["volumes"] == ["console:/srv/console"]
    seen = [name for name, each in SERVICES.items() if "console:" in str(each.get("volumes"))]
    assert seen == ["console", "caddy"]
    assert "console:/srv/console:ro" in SERVICES["caddy"]["volumes"]


def test_how_a_device_is_made_to_trust_the_door_is_told_there_and_gives_out_one_file() -> None:
    page = (ROOT / "deploy/docker/trust/index.html").read_text()

    assert "./deploy/docker/trust:/srv/trust:ro" in SERVICES["caddy"]["volumes"]
    assert "@authority path /root.crt\n" in CADDYFILE
    assert CADDYFILE.count("/data/caddy/pki") == 1
    named = re.findall(r'(?:href|src)="([^"]+)"', page)
    assert set(named) == {"trust.css", "root.crt", "/gate/", "/"}


def test_only_the_front_door_is_published_and_only_to_this_machine() -> None:
    published = {name: each["ports"] for name, each in SERVICES.items() if "ports" in each}
    looked_at = {
        name for name in published if "observability" in SERVICES[name].get("profiles", [])
    }

    assert set(published) == {"caddy"} | looked_at
    assert all(port.startswith("${BIND:-127.0.0.1}:") for port in published["caddy"])
    assert all(port.startswith("127.0.0.1:") for name in looked_at for port in published[name])
    assert COMPOSE["networks"]["back"]["internal"] is True
    for store in STORES:
        assert SERVICES[store]["networks"] == ["back"]


@pytest.mark.parametrize("name", SERVICES)
def test_a_container_has_no_powers_but_those_named(name: str) -> None:
    container = SERVICES[name]

    assert container["cap_drop"] == ["ALL"]
    assert container["read_only"] is True
    assert container["security_opt"] == ["no-new-privileges:true"]
    assert not container.get("privileged")
    if name in NAMES or name in ("setup", "operator"):
        assert "user" not in container, "it runs as the image's own user"
        assert "cap_add" not in container


def test_no_image_is_fixed_and_none_is_the_newest_whatever_it_is() -> None:
    images = [each["image"] for each in SERVICES.values()]

    assert all(image.startswith("${") for image in images)
    assert not [image for image in images if "latest" in image]
    assert DOCKERFILE.startswith("#")
    assert set(re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)) == {
        "${PYTHON_IMAGE}",
        "needs",
        "runtime",
    }


def test_an_image_runs_as_nobody_in_particular_and_holds_no_secret() -> None:
    for dockerfile in (DOCKERFILE, CONSOLE_DOCKERFILE):
        assert re.findall(r"^USER (\S+)", dockerfile, re.MULTILINE) == ["10001:10001"]
        assert not re.search(r"(?i)password|secret|token|\.key\b|id_rsa", dockerfile)
    let_in = (ROOT / ".dockerignore").read_text().splitlines()
    assert "*" in let_in, "nothing is copied but what is named"
    named = {line.removeprefix("!") for line in let_in if line.startswith("!")}
    assert named == {
        "constraints.txt",
        "libs",
        "services",
        "deploy/guanjia",
        "deploy/console.py",
        "services/console/.npmrc",
        "deploy/docker/needs.py",
        "deploy/docker/healthy.py",
    }


def test_no_secret_stands_in_the_compose_file() -> None:
    for name, container in SERVICES.items():
        for key, value in container.get("environment", {}).items():
            if re.search(r"(?i)password|secret|key", key):
                assert value.startswith("/"), f"{name}: {key} names a file"
        assert "://" not in str(container.get("command")), name


def test_the_setup_step_stands_between_the_servers_and_the_services() -> None:
    for name in STORES:
        condition = SERVICES[name]["depends_on"]["secrets"]["condition"]
        assert condition == "service_completed_successfully"
        assert SERVICES["setup"]["depends_on"][name]["condition"] == "service_healthy"
        assert SERVICES[name]["healthcheck"]["test"]
    for name in BEFORE_THE_SERVICES:
        assert SERVICES[name]["restart"] == "no"
    assert SERVICES["setup"]["network_mode"] == "service:mongo"


def test_without_an_engine_make_up_says_what_to_install(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "deploy/docker/compose.py", "up"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "apt-get install docker.io docker-compose" in done.stderr
    assert "make run" in done.stderr
    assert "Traceback" not in done.stderr
