import type { Plugin } from 'vite';
import { onSharedContent } from '../model/shared-content.ts';

/**
 * A Vite plugin by which the development server shows each edit of the content folder once it is read. Astro does so too,
 * but half a second later, and only where one of its own collections has changed.
 */
export function reloadPages(): Plugin {
  return {
    name: 'onrecord-reload-pages',
    configureServer(server) {
      onSharedContent(() => {
        for (const { name, hot } of Object.values(server.environments))
          // Astro keeps each route's list of pages until it hears this.
          if (name !== 'client') hot.send('astro:content-changed', {});
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
