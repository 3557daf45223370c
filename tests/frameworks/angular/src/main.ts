import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'trafficking-help/define';

@Component({
  selector: 'app-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="language.set('es')">Español</button>
    <output>{{ heard() }}</output>
    <trafficking-help
      region="MO"
      setting="road"
      heading-level="3"
      [lang]="language()"
      [signs]="8"
      (trafficking-help-contact)="heard.set($event.detail.channel + ' ' + $event.detail.id)"
    >
      <p slot="fallback">
        National Human Trafficking Hotline: <a href="tel:+18883737888" dir="ltr">1-888-373-7888</a>
      </p>
      <p>Our night manager can help you call.</p>
    </trafficking-help>
  `,
})
class App {
  readonly language = signal('en');
  readonly heard = signal('');
}

bootstrapApplication(App);
