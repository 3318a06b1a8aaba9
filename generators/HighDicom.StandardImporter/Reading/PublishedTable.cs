namespace HighDicom.StandardImporter.Reading;

/// <summary>A table as published, with the section that it stands in.</summary>
internal sealed record PublishedTable(
    string File,
    int Line,
    string Id,
    string Label,
    string Caption,
    PublishedSection Section,
    IReadOnlyList<string> Header,
    IReadOnlyList<PublishedRow> Rows)
{
    /// <summary>The number of the column whose head starts with a text; -1 if there is none.</summary>
    public int Column(string head)
    {
        for (int column = 0; column < Header.Count; column++)
        {
            if (Header[column].StartsWith(head, StringComparison.OrdinalIgnoreCase))
            {
                return column;
            }
        }

        return -1;
    }

    /// <summary>Whether the table has all these columns.</summary>
    public bool HasColumns(params ReadOnlySpan<string> heads)
    {
        foreach (string head in heads)
        {
            if (Column(head) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
