using System.Globalization;
using System.Text.RegularExpressions;
using HighDicom.StandardImporter.Conditions;
using HighDicom.StandardImporter.Reading;
using HighDicom.StandardImporter.Reporting;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Merging;

/// <summary>Decides which lists of values a row has.</summary>
internal sealed partial class ValueMerger(Vocabulary vocabulary, ImportReport report)
{
    /// <summary>
    /// The published lists; those written there now where the description has none (they may stand in a section of text), or has the same values
    /// under a title that is not understood, or without saying when, which people have found out.
    /// </summary>
    public IReadOnlyList<FactValues> Merge(RowPlace place, IReadOnlyList<TermList> published, IReadOnlyList<FactValues> kept)
    {
        List<FactValues> values = [];
        List<TermList> unknown = [];
        foreach (TermList list in published.Where(list => list.Terms.Count > 0))
        {
            if (ValueListTitle.Read(list.Title, place.Tag, vocabulary) is { } title)
            {
                values.Add(new(title.When, title.Enumerated, [.. list.Terms.Select(Decimal)]));
            }
            else
            {
                unknown.Add(list);
            }
        }

        bool isLessExact = unknown.Count > 0 || (values.TrueForAll(list => list.When.Length == 0) && kept.Any(list => list.When.Length > 0));
        if (kept.Count > 0 && (published.Count == 0 || (isLessExact && HasTerms(kept, published))))
        {
            return kept;
        }

        foreach (TermList list in unknown)
        {
            report.Add(FindingKind.ValueList, place.Table, list.Line, place.Row, list.Title);
        }

        return values;
    }

    private static bool HasTerms(IReadOnlyList<FactValues> kept, IReadOnlyList<TermList> published) =>
        kept.SelectMany(list => list.Terms).ToHashSet(StringComparer.Ordinal).SetEquals(published.SelectMany(list => list.Terms));

    // Numbers of 16 bits are published in hexadecimal too: 0010H.
    private static string Decimal(string term) => Hexadecimal().IsMatch(term)
        ? ushort.Parse(term.AsSpan(0, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
        : term;

    [GeneratedRegex("^[0-9A-F]{4}H$", RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal();
}
