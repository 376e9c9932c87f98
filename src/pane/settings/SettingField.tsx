import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { localNumbers } from '../../domain/numberWords';
import type { Setting } from '../planner';
import { useWording } from '../text/WordingContext';
import { shownValue, typedValue } from './settingInput';

interface SettingFieldProps {
  readonly setting: Setting;
  readonly disabled: boolean;
  readonly onWrite: (value: Setting['value']) => void;
}

/** One assumption: written when a choice is made, Enter is pressed or the field is left; what is out of range stays. */
export function SettingField({ setting, disabled, onWrite }: SettingFieldProps) {
  const { text, locale } = useWording();
  const { label, unit, note, range, look, names, value } = setting;
  const shown = shownValue(setting, locale);
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typedValue(typed, setting, locale) === undefined;

  function write(): void {
    if (typed === null || wrong) return;
    const wanted = typedValue(typed, setting, locale);
    setTyped(null);
    if (wanted !== undefined && wanted !== value) onWrite(wanted);
  }

  if (range.kind === 'choice') {
    return (
      <Field label={label} hint={note}>
        <Select
          disabled={disabled}
          value={String(value ?? '')}
          onChange={(_event, { value: chosen }) => {
            onWrite(chosen);
          }}
        >
          {range.choices.map((choice) => (
            <option key={choice} value={choice}>
              {names[choice] ?? choice}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  const percent = look === 'percent' ? 100 : 1;
  const numbers = localNumbers(locale);
  const limits =
    range.kind === 'number'
      ? text.settings.range(
          numbers.typed(range.min * percent, true),
          numbers.typed(range.max * percent, true),
        )
      : text.settings.text;
  return (
    <Field
      label={range.kind === 'number' && look !== 'percent' ? `${label} (${unit})` : label}
      hint={note}
      validationState={wrong ? 'error' : 'none'}
      {...(wrong && { validationMessage: limits })}
    >
      <Input
        disabled={disabled}
        type={range.kind === 'date' ? 'date' : 'text'}
        {...(range.kind === 'number' && { inputMode: 'decimal' as const })}
        {...(look === 'percent' && { contentAfter: '%' })}
        {...(range.kind === 'number' && range.orNone === true && { placeholder: text.settings.none })}
        value={typed ?? shown}
        onChange={(_event, { value: entered }) => {
          setTyped(entered);
        }}
        onBlur={write}
        onKeyDown={({ key }) => {
          if (key === 'Enter') write();
          if (key === 'Escape') setTyped(null);
        }}
      />
    </Field>
  );
}
