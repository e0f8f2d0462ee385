import { useCallback } from "react";

interface Shown {
  readonly blob: Blob;
  readonly alt: string;
  readonly className?: string | undefined;
}

/** A picture that was fetched; its address in this page ends with it. */
export function BlobImage({ blob, alt, className }: Shown) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(blob);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [blob],
  );
  return <img ref={show} alt={alt} className={className} />;
}
