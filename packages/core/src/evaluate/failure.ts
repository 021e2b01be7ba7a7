/**
 * A runtime error of SQL (division by zero, an invalid cast, a number out of range): the database would refuse the row.
 * Thrown inside compiled expressions only; `CompiledExpression.evaluate` turns it into false.
 */
export class EvaluationFailure extends Error {
  override readonly name = "EvaluationFailure";
}

/** Thrown while compiling where this evaluator does not know a function, operator or type; `compileExpression` returns it as data. */
export class UnsupportedExpression extends Error {
  override readonly name = "UnsupportedExpression";
}
