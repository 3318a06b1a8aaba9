using System.Text;

namespace HighDicom.StandardImporter.Reading;

/// <summary>A paragraph of a cell or section: its text, with a mark where a cross reference stands.</summary>
internal sealed record Paragraph(string Text, IReadOnlyList<string> Links)
{
    /// <summary>Stands in <see cref="Text"/> for each of <see cref="Links"/>, in their order.</summary>
    public const char LinkMark = '\uFFFC';

    /// <summary>The text without cross references.</summary>
    public string Plain => Links.Count == 0 ? Text : Clean(Text.Replace(LinkMark, ' '));

    /// <summary>White space collapsed; typographic quotes, dashes and spaces as plain ones; characters without width removed.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || c == '\u00A0')
            {
                space = clean.Length > 0;
                continue;
            }

            char plain = Plainer(c);
            if (plain == '\0')
            {
                continue;
            }

            if (space)
            {
                clean.Append(' ');
                space = false;
            }

            clean.Append(plain);
        }

        return clean.ToString();
    }

    private static char Plainer(char c) => c switch
    {
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => '\0',
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        _ => c,
    };
}
