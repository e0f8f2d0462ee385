import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./app/theme.css";

import { createTheme, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { type ComponentType, lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";

import { isPassing } from "@/api/problem";
import { router } from "@/office/app/router";
import { LINK_PATH } from "@/office/dispatch/vendors/vendors";
import { startLanguages } from "@/office/i18n";
import { SURVEY_LINK_PATH } from "@/office/reception/surveys/surveys";
import { FrontDoor } from "@/office/session/front-door";

const theme = createTheme({
  primaryColor: "teal",
  components: {
    // Its way to keep the page behind from scrolling writes a style into the page, which the
    // content policy forbids.
    Modal: { defaultProps: { lockScroll: false } },
    Drawer: { defaultProps: { lockScroll: false } },
  },
});

// Who has a link and no account: their pages stand outside the front door.
const BY_LINK: Readonly<Record<string, ComponentType>> = {
  [LINK_PATH]: lazy(async () => ({
    default: (await import("@/office/dispatch/vendors/link/link-page")).LinkPage,
  })),
  [SURVEY_LINK_PATH]: lazy(async () => ({
    default: (await import("@/office/reception/surveys/link/link-page")).SurveyLinkPage,
  })),
};
const LinkPage = BY_LINK[location.pathname];

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // What is known is shown at once and asked for anew: not every change is told by the feed.
      staleTime: 0,
      retry: (failures, error) => failures < 2 && isPassing(error),
    },
  },
});

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
await startLanguages();
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <Notifications position="top-right" />
      <QueryClientProvider client={queries}>
        {LinkPage !== undefined ? (
          <Suspense fallback={null}>
            <LinkPage />
          </Suspense>
        ) : (
          <FrontDoor>
            <RouterProvider router={router} />
          </FrontDoor>
        )}
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
