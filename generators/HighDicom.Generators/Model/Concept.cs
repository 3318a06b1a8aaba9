namespace HighDicom.Generators.Model;

/// <summary>A coded concept, and the line (from 0) where it stands. One code may stand in several concepts that differ in meaning.</summary>
internal sealed record Concept(string Scheme, string Value, string Meaning, int Line = 0)
{
    public CodeKey Key => new(Scheme, Value);
}
