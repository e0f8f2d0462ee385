/** Papers the services draw (PDF). They are asked for like anything else: a link cannot say who asks. */
import { useMutation } from "@tanstack/react-query";

import { useSaying } from "@/office/app/saying";

interface Paper {
  readonly name: string;
  /** What was answered, asked for with `parseAs: "blob"`. */
  readonly fetch: () => Promise<unknown>;
}

/** Fetches a paper and gives it to the browser to keep or print; what goes wrong is said at the edge. */
export function usePaper() {
  const saying = useSaying();
  return useMutation({
    mutationFn: async ({ name, fetch }: Paper) => {
      const paper = await fetch();
      if (paper instanceof Blob) keep(paper, name);
    },
    onError: saying.failed,
  });
}

function keep(paper: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(paper);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
