import { createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { Suspense } from "react";

import { Broken, NotFound } from "@/office/errors/error-pages";
import { Guarded } from "@/office/session/guarded";
import { Waiting } from "@/office/session/waiting";

import { PAGES } from "./pages";
import { Shell } from "./shell";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const routes = PAGES.map(({ path, needs, component: Page }) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: () => (
      <Guarded needs={needs}>
        <Suspense fallback={<Waiting />}>
          <Page />
        </Suspense>
      </Guarded>
    ),
  }),
);

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});
