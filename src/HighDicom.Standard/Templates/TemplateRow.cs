using HighDicom.Content;
using HighDicom.Templates.Notation;

namespace HighDicom.Templates;

/// <summary>A row of a template table (PS3.16 6.1). Immutable.</summary>
public sealed class TemplateRow
{
    private readonly string[] _cells;

    internal TemplateRow(RowFacts facts)
    {
        Facts = facts;
        _cells = TemplateNotation.Cells(facts.Text);
    }

    /// <summary>The number of the row in the published table, for example <c>7b</c>.</summary>
    public string Number => Facts.Id;

    /// <summary>Nesting level, counted from 0.</summary>
    public int Level => Facts.Level;

    /// <summary>Relationship with the parent; null where the including row gives it, and at the root.</summary>
    public RelationshipType? Relationship => Facts.Relationship.Length > 0 ? new RelationshipType(Facts.Relationship) : null;

    /// <summary>Whether the item stands under its parent by reference.</summary>
    public bool IsByReference => Facts.ByReference;

    /// <summary>Value type; null for a row that includes another template.</summary>
    public ContentValueType? ValueType => Facts.IsInclude ? null : new ContentValueType(Facts.ValueType);

    /// <summary>The number of the included template; null for a row that describes an item.</summary>
    public int? IncludedTemplate => Facts.Included;

    /// <summary>The Concept Name cell: code, context group or parameter in the notation of PS3.16, or the included template.</summary>
    public string ConceptName => _cells[4];

    /// <summary>The VM cell: how many items of the row there may be.</summary>
    public string Multiplicity => _cells[5];

    /// <summary>The Requirement Type cell: M, MC, U or UC (PS3.16 6.1.8).</summary>
    public string RequirementType => Facts.Requirement;

    /// <summary>The condition as an expression; empty if there is none.</summary>
    public string Condition => _cells[7];

    /// <summary>The value set constraints, with <c>&amp;</c> between them; empty if there are none.</summary>
    public string ValueSet => _cells[8];

    /// <summary>What the row says, read.</summary>
    internal RowFacts Facts { get; }

    /// <summary>The row as one line.</summary>
    public override string ToString() => Facts.Text;
}
