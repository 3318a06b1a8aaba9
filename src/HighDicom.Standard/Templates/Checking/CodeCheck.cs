using System.Globalization;
using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Templates.Matching;
using HighDicom.Templates.Notation;

namespace HighDicom.Templates.Checking;

/// <summary>Checks a coded value or a unit against the sets of its row, of any of which it may be.</summary>
internal sealed class CodeCheck(TemplateFindings findings)
{
    public static string Text(CodeSet codes) => codes switch
    {
        OneCode one => RowGroup.ToConcept(one.Code).ToString(),
        GroupCodes group => $"CID {group.Number?.ToString(CultureInfo.InvariantCulture)} {group.Title}",
        _ => "any code",
    };

    /// <summary>A code of the document as messages show it.</summary>
    public static string Shown(CodedConcept? code) => ShownText.Plain(code?.ToString() ?? "");

    /// <summary>The coded value of an item.</summary>
    public void CheckValue(ContentNode node, PlannedRow row)
    {
        if (row.ValueSets.Count > 0)
        {
            Check(row.ValueSets, node.Dataset.Code(DicomTag.ConceptCodeSequence), row, node, static item => item.PathOf(DicomTag.ConceptCodeSequence));
        }
    }

    /// <summary>The unit of a number.</summary>
    public void CheckUnit(ContentNode node, PlannedRow row)
    {
        if (row.UnitSets.Count > 0 && node.Dataset.FirstItem(DicomTag.MeasuredValueSequence) is { } measured)
        {
            Check(row.UnitSets, measured.Code(DicomTag.MeasurementUnitsCodeSequence), row, node,
                static item => item.PathOf(DicomTag.MeasuredValueSequence).Append(1, DicomTag.MeasurementUnitsCodeSequence));
        }
    }

    private void Check(IReadOnlyList<CodeSet> sets, CodedConcept? code, PlannedRow row, ContentNode node, Func<ContentNode, AttributePath> path)
    {
        // A missing code is for the rules of the IOD.
        if (code is not { } concept)
        {
            return;
        }

        bool? allowed = IsOfOne(sets, concept);
        if (allowed == null)
        {
            findings.AddUnchecked(path(node), row, $"the codes of {string.Join(" or ", sets.Select(Text))} are not known to this library");
        }
        else if (allowed == false)
        {
            bool isClosed = sets.All(set => set is OneCode);
            findings.Add(ViolationKind.BadCode, path(node), row, $"{Shown(concept)} is not of {string.Join(" or ", sets.Select(Text))}", isClosed ? Severity.Error : Severity.Warning);
        }
    }

    /// <summary>Whether a code is of one of the sets; null if that cannot be told, false without a code.</summary>
    public static bool? IsOfOne(IReadOnlyList<CodeSet> sets, CodedConcept? code)
    {
        bool? allowed = false;
        for (int i = 0; code is { } concept && i < sets.Count && allowed != true; i++)
        {
            allowed |= Allows(sets[i], concept);
        }

        return allowed;
    }

    private static bool? Allows(CodeSet set, CodedConcept code) => set switch
    {
        OneCode { Enumerated: true } one => RowGroup.ToConcept(one.Code).IsSameCode(code),
        GroupCodes { Defined: true } group => group.Number is { } number ? CodeSets.Contains(number, code) : null,
        _ => true,
    };
}
