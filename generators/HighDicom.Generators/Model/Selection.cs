namespace HighDicom.Generators.Model;

/// <summary>The lines of generate.txt.</summary>
internal sealed record Selection(string File, EquatableArray<SelectionLine> Lines)
{
    public bool IsEverything => Lines.Any(line => line.Kind == "*");
}
