namespace HighDicom.Generators.Model;

/// <summary>Allowed or usual values. <c>When</c> is empty, an expression, or <c>value N</c> for the Nth value alone.</summary>
internal sealed record ValueList(string When, bool Enumerated, EquatableArray<string> Terms);
