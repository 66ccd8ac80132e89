import { Component, type ReactNode } from 'react';

/**
 * When even the words could not be brought: both languages, no theme, one way out. The only class of the client,
 * because React catches errors nowhere else.
 */
export class LastResort extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main style={{ maxWidth: '36rem', margin: '4rem auto', padding: '0 1rem' }}>
        <h1>Communaux</h1>
        <p>
          La page n’a pas pu s’ouvrir. Rien n’a été modifié. Vérifiez votre connexion, puis rechargez la page.
        </p>
        <p lang="en">
          The page could not open. Nothing was changed. Check your connection, then reload the page.
        </p>
        <button type="button" onClick={() => location.reload()}>
          Recharger · <span lang="en">Reload</span>
        </button>
      </main>
    );
  }
}
