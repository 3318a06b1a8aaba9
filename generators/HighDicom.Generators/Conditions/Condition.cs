namespace HighDicom.Requirements;

/// <summary>
/// A condition of the standard as a formal expression: a closed algebra, evaluated with three answers.
/// The files of this folder are compiled into the generator (diagnostics, tooltips) and into HighDicom.Standard (the checker): one grammar, one reader.
/// </summary>
internal abstract record Condition
{
    /// <summary>The expression in its canonical text form; reading it gives an equal condition.</summary>
    public sealed override string ToString() => ConditionText.Of(this);
}
