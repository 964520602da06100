/** The two ends of a server's life that node:http leaves to its users. */
import type { Server } from 'node:http';

/** Resolves with the port once `server` listens; rejects where it cannot. */
export const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** Takes nothing new, lets what is under way end for at most `milliseconds`, and resolves. */
export const close = (server: Server, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), milliseconds);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
