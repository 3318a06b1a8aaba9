using System.Text;

namespace HighDicom.StandardImporter.Reading;

/// <summary>A paragraph of a cell or section: its text, with a mark where a cross reference stands.</summary>
internal sealed record Paragraph(string Text, IReadOnlyList<string> Links)
{
    /// <summary>Stands in <see cref="Text"/> for each of <see cref="Links"/>, in their order.</summary>
    public const char LinkMark = '\uFFFC';

    /// <summary>The text without cross references.</summary>
    public string Exact => Links.Count == 0 ? Text : Clean(Text.Replace(LinkMark, ' '));

    /// <summary>The text without cross references, with plain quotes and dashes.</summary>
    public string Plain => Plainer(Exact);

    /// <summary>Typographic quotes and dashes as plain ones.</summary>
    public static string Plainer(string text) => string.Create(text.Length, text, static (plain, text) =>
    {
        for (int place = 0; place < plain.Length; place++)
        {
            plain[place] = text[place] switch
            {
                '\u2018' or '\u2019' or '\u02BC' => '\'',
                '\u201C' or '\u201D' => '"',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
                char other => other,
            };
        }
    });

    /// <summary>White space collapsed; characters without width, which show where a long word may be broken, removed.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                space = clean.Length > 0;
            }
            else if (c is not ('\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD'))
            {
                clean.Append(space ? " " : "").Append(c);
                space = false;
            }
        }

        return clean.ToString();
    }
}
