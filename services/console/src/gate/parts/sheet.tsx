/** Something over the screen that is dealt with first. */
import { SheetOf, type SheetProps } from "@/touch/sheet";

import { useWords } from "../context";

export function Sheet(props: SheetProps) {
  const { t } = useWords();
  return <SheetOf {...props} close={t("do.close")} />;
}
