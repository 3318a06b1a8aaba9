using System.Text.RegularExpressions;
using HighDicom.Requirements;
using HighDicom.StandardImporter.Conditions;
using HighDicom.StandardImporter.Existing;
using HighDicom.StandardImporter.Reporting;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Merging;

/// <summary>Decides what the condition of a row is: what its sentence says, or what people have written for it.</summary>
internal sealed partial class ConditionMerger(Vocabulary vocabulary, SentenceLedger reviewed, ImportReport report)
{
    /// <summary>The sentences of this import.</summary>
    public SentenceLedger Ledger { get; } = new();

    public Vocabulary Vocabulary => vocabulary;

    /// <summary>The condition to be written.</summary>
    /// <param name="place">The row: its table, its path in it, and the line where it is published.</param>
    /// <param name="sentence">What the standard says.</param>
    /// <param name="kept">What is written there now.</param>
    public FactCondition Merge(RowPlace place, string sentence, FactCondition kept)
    {
        bool isWritten = kept.Expression.Length > 0 && !kept.IsUnknown;
        Ledger.Add(place.ToString(), sentence);
        if (isWritten && reviewed.Knows(place.ToString(), sentence))
        {
            return kept;
        }

        if (ConditionTranslator.Translate(sentence, vocabulary) is { } translated)
        {
            report.ParsedConditions++;
            if (RequirementText.Of(sentence).IsOtherwiseConditional)
            {
                report.Add(FindingKind.Otherwise, place.Table, place.Line, place.Row, sentence);
            }

            if (isWritten && IsSame(kept, translated))
            {
                return kept;
            }

            if (isWritten)
            {
                report.Add(FindingKind.Changed, place.Table, place.Line, place.Row, $"{kept.Expression} ({kept.Otherwise}) is now {translated.Expression} ({translated.Otherwise}): {sentence}");
            }

            return translated;
        }

        report.Add(isWritten ? FindingKind.Kept : FindingKind.Unparsed, place.Table, place.Line, place.Row, sentence.Length == 0 ? "(no sentence says when it is required)" : sentence);
        return isWritten ? kept : FactCondition.Unknown;
    }

    private static bool IsSame(FactCondition kept, FactCondition translated) =>
        kept.Otherwise == translated.Otherwise && Meaning(kept.Expression) == Meaning(translated.Expression);

    // ORIGINAL, DERIVED and MIXED are values 1 only: standard-xml mostly leaves the number out.
    private static string Meaning(string expression)
    {
        try
        {
            return FirstValue().Replace(Forms.Simplified(ConditionReader.Read(expression)).ToString(), "$1");
        }
        catch (FormatException)
        {
            // What is written there is a mistake, which the generator reports: it is not the same as anything.
            return expression;
        }
    }

    [GeneratedRegex(@"(\(0008,(?:0008|9007)\))\[1\]", RegexOptions.CultureInvariant)]
    private static partial Regex FirstValue();
}
