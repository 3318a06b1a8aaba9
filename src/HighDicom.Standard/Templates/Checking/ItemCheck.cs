using FellowOakDicom;
using HighDicom.Content;
using HighDicom.Templates.Matching;
using HighDicom.Templates.Notation;

namespace HighDicom.Templates.Checking;

/// <summary>Checks one item against its row: relationship, value type, concept name and value.</summary>
internal sealed class ItemCheck(TemplateFindings findings)
{
    private readonly CodeCheck _codes = new(findings);

    public void Check(RowMatch match)
    {
        (ContentNode node, PlannedRow row) = (match.Node, match.Row);
        switch (match.Strength)
        {
            case MatchStrength.OtherRelationship:
                findings.Add(ViolationKind.BadRelationship, node.PathOf(DicomTag.RelationshipType), row, $"{Relationship(node.Relationship, node.IsByReference)} instead of {Relationship(row.Relationship, row.ByReference)}");
                break;
            case MatchStrength.OtherValueType:
                findings.Add(ViolationKind.BadTemplate, node.PathOf(DicomTag.ValueType), row, $"{(node.ValueType.Length == 0 ? "no value type" : "value type " + ShownText.Plain(node.ValueType))} instead of {row.Facts.ValueType}");
                return;
            case MatchStrength.OtherGroup:
                findings.Add(ViolationKind.BadCode, node.PathOf(DicomTag.ConceptNameCodeSequence), row, $"{CodeCheck.Shown(node.Name)} is not of {CodeCheck.Text(row.Name)}", Severity.Warning);
                break;
            case MatchStrength.Open when row.Name is NoCode:
                findings.Add(ViolationKind.BadTemplate, node.PathOf(DicomTag.ConceptNameCodeSequence), row, "there shall be no concept name");
                break;
        }

        if (!node.IsByReference)
        {
            CheckCodes(node, row);
            for (int i = 0; i < row.Statements.Count; i++)
            {
                Check(match, row.Statements[i]);
            }
        }
    }

    private static string Relationship(string relationship, bool byReference) =>
        (relationship.Length == 0 ? "no relationship" : ShownText.Plain(relationship)) + (byReference ? " by reference" : "");

    private void CheckCodes(ContentNode node, PlannedRow row)
    {
        if (row.Facts.ValueType == "CODE")
        {
            _codes.CheckValue(node, row);
        }
        else if (row.Facts.ValueType == "NUM")
        {
            _codes.CheckUnit(node, row);
        }
    }

    private void Check(RowMatch match, RowStatement statement)
    {
        (ContentNode node, PlannedRow row) = (match.Node, match.Row);
        switch (statement)
        {
            case GraphicTypes types when node.Dataset.Text(DicomTag.GraphicType) is { } type && types.Types.Contains(type) == types.Excluded:
                findings.Add(ViolationKind.BadValue, node.PathOf(DicomTag.GraphicType), row, $"{ShownText.Quoted(type)} is {(types.Excluded ? "one" : "not one")} of {string.Join(", ", types.Types)}");
                break;
            case PositiveNumber when new NumContentItem(node.Dataset).Value.Value is <= 0 and var number:
                findings.Add(ViolationKind.BadValue, node.PathOf(DicomTag.MeasuredValueSequence).Append(1, DicomTag.NumericValue), row, FormattableString.Invariant($"{number} is not greater than zero"));
                break;
            case TrimmedText when new TextContentItem(node.Dataset).Value is { } text && text.Any(char.IsControl):
                findings.Add(ViolationKind.BadValue, node.PathOf(DicomTag.TextValue), row, "the text holds a control character");
                break;
            case DependsOnCount depends when match.Within.Group.Rows.FirstOrDefault(other => other.Facts.Id == depends.Row) is { } counted &&
                match.Within.CountOf(counted.Index) > 1 == depends.Several:
                Check(match, depends.Then);
                break;
            case ReferencedClass or ReferencedKinds or ValueCount:
                new ReferenceCheck(findings).Check(node, row, statement);
                break;
            case ExternalStatement external:
                findings.AddUnchecked(node.PathOf(DicomTag.ConceptNameCodeSequence), row, "not in the content: " + external.Text);
                break;
        }
    }
}
