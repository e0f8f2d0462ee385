import { Button, NavLink } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { KeyHelp, useKeyboard } from "@/office/keys/keyboard";
import { LiveConnection, LiveFeed } from "@/office/live/connection";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import { EstateMenu, PersonMenu } from "./menus";
import { HOME, navigationFor, PAGES } from "./pages";
import classes from "./shell.module.css";

/** The frame around every page. */
export function Shell() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const keyboard = useKeyboard();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const arrived = useRef(path);
  const page = PAGES.find((each) => each.path === path);

  useEffect(() => {
    if (arrived.current === path) return;
    // A reader of screens is told that the page is another one.
    arrived.current = path;
    setOpen(false);
    main.current?.focus();
  }, [path]);

  return (
    <LiveFeed>
      {page?.frame === "bare" ? (
        <main id="main" ref={main} tabIndex={-1}>
          <Outlet />
        </main>
      ) : (
        <div className={classes.shell} data-frame={page?.frame}>
          <a className={classes.skip} href="#main">
            {t("skip")}
          </a>
          <header className={classes.header}>
            <Button
              className={classes.open}
              variant="default"
              aria-expanded={open}
              aria-controls="navigation"
              onClick={() => setOpen(!open)}
            >
              {t("header.menu")}
            </Button>
            <span className={classes.brand}>{t("product")}</span>
            <EstateMenu />
            <span className={classes.spring} />
            <LiveConnection />
            <Button className={classes.wide} variant="subtle" onClick={() => keyboard.show(true)}>
              {t("header.keys")} ?
            </Button>
            <PersonMenu />
          </header>
          <nav id="navigation" className={classes.nav} aria-label={t("nav.label")} data-open={open || undefined}>
            <Navigation path={path} />
          </nav>
          <main id="main" ref={main} className={classes.main} tabIndex={-1}>
            <Outlet />
          </main>
          <KeyHelp shown={keyboard.shown} own={page?.keys ?? []} close={() => keyboard.show(false)} />
        </div>
      )}
    </LiveFeed>
  );
}

function Navigation({ path }: { path: string }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <NavLink component={Link} to={HOME.path} label={t("nav.home")} active={path === HOME.path} />
      {navigationFor(me).map(({ group, pages }) => (
        <div key={group}>
          <div className={classes.group}>{t(`nav.${group}`)}</div>
          {pages.map((page) => (
            <NavLink
              key={page.path}
              component={Link}
              to={page.path}
              label={t(`nav.${page.label}`)}
              active={path.startsWith(page.path)}
            />
          ))}
        </div>
      ))}
      {may(me, ["platform.run"]) && <PlatformLink />}
    </>
  );
}

/** The platform's own page, where it has one: in containers it has none. */
function PlatformLink() {
  const { t } = useTranslation();
  const there = useQuery({
    queryKey: ["platform"],
    queryFn: async () => (await fetch("/platform", { method: "HEAD", headers: { Accept: "*/*" } })).ok,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return there.data === true && <NavLink component="a" href="/platform" label={t("nav.platform")} />;
}
