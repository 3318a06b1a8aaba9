using System.Net;
using System.Text.RegularExpressions;
using HighDicom.StandardImporter.Existing;
using HighDicom.StandardImporter.Reporting;
using HighDicom.StandardImporter.Tables;
using HighDicom.Templates.Notation;

namespace HighDicom.StandardImporter.Merging;

/// <summary>Puts a published template together with what standard-xml has of it: every row follows the notation, or is taken from there, or loses what does not follow it.</summary>
internal sealed partial class TemplateMerger(SentenceLedger reviewed, ImportReport report)
{
    private const int ConditionCell = 7;
    private const int ValueCell = 8;

    /// <summary>The conditions of this import, as published.</summary>
    public SentenceLedger Ledger { get; } = new();

    public FactTemplate Merge(FactTemplate published, FactTemplate? kept)
    {
        Dictionary<string, FactTemplateRow> before = [];
        foreach (FactTemplateRow row in kept?.Rows ?? [])
        {
            before.TryAdd(row.Number, row);
        }

        return published with
        {
            Rows = [.. published.Rows.Select(row => published.IsParameters ? WithUsage(row, before.GetValueOrDefault(row.Number)) : Merge(published.Id, row, before.GetValueOrDefault(row.Number)))],
        };
    }

    // What a parameter is used for is in our own words.
    private static FactTemplateRow WithUsage(FactTemplateRow row, FactTemplateRow? kept) => row with { Cells = [row.Cells[0], kept?.Cells[1] ?? []] };

    private FactTemplateRow Merge(string template, FactTemplateRow row, FactTemplateRow? kept)
    {
        row = row.Sentence.Length == 0 ? row : row with { Cells = Replaced(row, ConditionCell, Condition(new(template, "row " + row.Number, row.Line), row, kept?.Cells[ConditionCell])) };
        if (Problem(row) is not { } problem)
        {
            return row;
        }

        report.Add(FindingKind.Template, template, row.Line, "row " + row.Number, problem);
        if (kept is not null)
        {
            return Problem(kept) is null ? kept : Bare(row);
        }

        FactTemplateRow withoutValues = row with { Uncertain = true, Cells = Replaced(row, ValueCell, [.. row.Cells[ValueCell].Where(line => IsStatement(row, line))]) };
        return Problem(withoutValues) is null ? withoutValues : Bare(row);
    }

    /// <summary>The condition to be written: see <see cref="ConditionMerger"/>, which decides likewise.</summary>
    private IReadOnlyList<string> Condition(RowPlace place, FactTemplateRow row, IReadOnlyList<string>? kept)
    {
        IReadOnlyList<string> translated = row.Cells[ConditionCell];
        bool isUnknown = translated is [TemplateCondition.Unknown];
        Ledger.Add(place.ToString(), row.Sentence);
        if (kept is null || kept is [TemplateCondition.Unknown] || (!isUnknown && kept.SequenceEqual(translated)))
        {
            if (isUnknown)
            {
                report.Add(FindingKind.Unparsed, place.Table, place.Line, place.Row, row.Sentence);
            }

            return translated;
        }

        if (reviewed.Knows(place.ToString(), row.Sentence))
        {
            return kept;
        }

        string change = isUnknown ? row.Sentence : $"{string.Join(' ', kept)} is now {string.Join(' ', translated)}: {row.Sentence}";
        report.Add(isUnknown ? FindingKind.Kept : FindingKind.Changed, place.Table, place.Line, place.Row, change);
        return isUnknown ? kept : translated;
    }

    private static bool IsStatement(FactTemplateRow row, string line) => Problem(row with { Cells = Replaced(row, ValueCell, [line]) }) is null;

    /// <summary>The row with its nesting, value type and multiplicity only, as far as these can be read.</summary>
    private static FactTemplateRow Bare(FactTemplateRow row)
    {
        List<IReadOnlyList<string>> cells = [.. row.Cells.Select((cell, index) => index <= 3 || index is 5 or 6 ? cell : [])];
        cells[5] = cells[5] is [var count] && Multiplicity().IsMatch(count) ? cells[5] : ["1-n"];
        cells[6] = cells[6] is ["M" or "MC" or "U" or "UC"] ? cells[6] : ["U"];
        cells[3] = cells[3] is ["INCLUDE"] ? [] : cells[3];
        return row with { Uncertain = true, Cells = cells };
    }

    private static List<IReadOnlyList<string>> Replaced(FactTemplateRow row, int cell, IReadOnlyList<string> lines)
    {
        List<IReadOnlyList<string>> cells = [.. row.Cells];
        cells[cell] = lines;
        return cells;
    }

    /// <summary>What the notation finds wrong with the row; null if nothing.</summary>
    private static string? Problem(FactTemplateRow row)
    {
        try
        {
            TemplateNotation.Read(string.Join(TemplateNotation.CellMark, row.Cells.Select(lines => string.Join(TemplateNotation.LineMark, lines.Select(Plain)))).TrimEnd());
            return null;
        }
        catch (FormatException error)
        {
            return error.Message;
        }
    }

    private static string Plain(string line) => WebUtility.HtmlDecode(Link().Replace(line, match => match.Groups["number"].Value));

    [GeneratedRegex("""<(?:olink|xref)[^>]*sect_[CT]ID_(?<number>[0-9]+)"/>""", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("^[0-9]+(?:-(?:[0-9]+|n))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Multiplicity();
}
