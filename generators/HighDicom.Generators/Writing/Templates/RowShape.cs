using HighDicom.Generators.Model;
using HighDicom.Templates.Notation;

namespace HighDicom.Generators.Writing.Templates;

/// <summary>One row: where it stands in the table (from 0), what is under it, and what it includes.</summary>
internal sealed class RowShape(int index, RowFacts facts, IReadOnlyList<RowShape> children, TemplateSheet? included)
{
    public int Index => index;

    public RowFacts Facts => facts;

    public IReadOnlyList<RowShape> Children => children;

    public TemplateSheet? Included => included;

    /// <summary>The name of its method and property.</summary>
    public string Name { get; set; } = "";

    /// <summary>When the row is there, in words; empty without a condition.</summary>
    public string Condition { get; set; } = "";

    /// <summary>What its value may be, in words; empty where all is allowed.</summary>
    public string Values { get; set; } = "";

    /// <summary>The class of the content item.</summary>
    public string ItemClass => facts.ByReference ? "OtherContentItem" : ContentClasses.Item(facts.ValueType);

    /// <summary>The relationship as C#, or null where the including row gives it.</summary>
    public string Relationship => facts.Relationship.Length == 0 ? "null" : "RelationshipType." + TemplateNames.Pascal(facts.Relationship.ToLowerInvariant());
}
