namespace HighDicom.Templates.Notation;

/// <summary>Not constrained: an empty cell, or a baseline group that the standard leaves undefined.</summary>
internal sealed record AnyCode : CodeSet
{
    public static AnyCode Instance { get; } = new();
}
