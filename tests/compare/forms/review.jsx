// The answers given, for the products for React that show them no other way than as a form again.
import { given } from "../path.js";

export const Review = ({ answers }) => (
  <dl>
    {given(answers).map(({ label, answer }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{answer}</dd>
      </div>
    ))}
  </dl>
);
