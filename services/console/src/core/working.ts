/**
 * What is under way and may still write: waited for before all is cleared, so that nothing is
 * written behind it.
 */
export class Working {
  private readonly under_way = new Set<Promise<unknown>>();

  /** The same work, known until it ends. */
  on<T>(work: Promise<T>): Promise<T> {
    this.under_way.add(work);
    const ended = () => this.under_way.delete(work);
    work.then(ended, ended);
    return work;
  }

  /** Once all of it has ended, however. */
  async done(): Promise<void> {
    while (this.under_way.size > 0) await Promise.allSettled(this.under_way);
  }
}
