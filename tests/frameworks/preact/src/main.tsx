import { render } from 'preact';
import { useState } from 'preact/hooks';
import 'trafficking-help/define';
import type {} from 'trafficking-help/types/preact';

function App() {
  const [language, setLanguage] = useState('en');
  const [heard, setHeard] = useState('');
  return (
    <main>
      <button onClick={() => setLanguage('es')}>Español</button>
      <output>{heard}</output>
      <trafficking-help
        lang={language}
        region="MO"
        setting="road"
        signs={8}
        heading-level="3"
        ontrafficking-help-contact={({ detail }) => setHeard(`${detail.channel} ${detail.id}`)}
      >
        <p slot="fallback">
          National Human Trafficking Hotline:{' '}
          <a href="tel:+18883737888" dir="ltr">
            1-888-373-7888
          </a>
        </p>
        <p>Our night manager can help you call.</p>
      </trafficking-help>
    </main>
  );
}

// @ts-expect-error there is no such theme
export const wrong = <trafficking-help theme="drak" />;

render(<App />, document.getElementById('app')!);
