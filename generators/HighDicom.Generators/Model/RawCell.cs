namespace HighDicom.Generators.Model;

/// <summary>A table cell: its lines (one for each <c>para</c>, or one of plain text) and its value lists.</summary>
internal sealed record RawCell(EquatableArray<RawLine> Lines, EquatableArray<ValueList> Values)
{
    /// <summary>The first line's text, or nothing.</summary>
    public string Text => Lines.Count == 0 ? "" : Lines[0].Text;

    /// <summary>The first line with that role, or null.</summary>
    public RawLine? Line(string role)
    {
        foreach (RawLine line in Lines)
        {
            if (line.Role == role)
            {
                return line;
            }
        }

        return null;
    }
}
