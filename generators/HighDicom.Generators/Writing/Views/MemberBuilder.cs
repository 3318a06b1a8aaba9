using HighDicom.Generators.Model;
using HighDicom.Generators.Naming;

namespace HighDicom.Generators.Writing.Views;

/// <summary>Makes the members that the rows of one level give.</summary>
internal sealed class MemberBuilder
{
    private const string CodeMacro = "table_8.8-1";
    private const string SharedGroups = "52009229";
    private const string PerFrameGroups = "52009230";

    private readonly StandardIndex _index;
    private readonly Tooltip _tooltip;
    private readonly TagNames _tags;
    private readonly HashSet<string> _tagsWithTerms;

    public MemberBuilder(StandardIndex index)
    {
        _index = index;
        _tooltip = new(index.Words);
        _tags = new(index.FieldNames);
        _tagsWithTerms = [.. index.Tables.Values.SelectMany(table => table.Rows).Where(row => row.Values.Count > 0).Select(row => row.Tag)];
    }

    /// <summary>The members of the attributes at this level, without what it includes. Repeating groups are no members.</summary>
    /// <param name="path">The full name of the class that the level belongs to; classes of items are nested in it.</param>
    /// <param name="nodes">The rows.</param>
    /// <param name="table">The table in which the rows stand.</param>
    public IEnumerable<ViewMember> Of(string path, IEnumerable<RowNode> nodes, Table table)
    {
        foreach (RowNode node in nodes)
        {
            if (!node.Row.IsInclude && _index.Elements.TryGetValue(node.Row.Tag, out DataElement element) && !element.IsRange)
            {
                yield return element.VR == "SQ" ? Sequence(path, node, element, table) : Attribute(node.Row, element, table);
            }
        }
    }

    /// <summary>The members of one of the groups that repeat the attributes at this level; none if nothing repeats.</summary>
    public IEnumerable<ViewMember> OfRepeatingGroup(IEnumerable<RowNode> nodes, Table table)
    {
        foreach (Row row in nodes.Select(node => node.Row).Where(row => !row.IsInclude))
        {
            if (_index.Elements.TryGetValue(row.Tag, out DataElement element) && element.Tag.StartsWith("60xx", StringComparison.Ordinal))
            {
                AttributeType type = AttributeType.Of(element, _tagsWithTerms.Contains(row.Tag));
                string tag = "Tag(0x" + row.Tag.Substring(4) + ")";
                yield return new(element.Keyword, type.Type, type.Getter(tag), type.Setter(tag, IsType2(row)), _tooltip.Of(row, element, table.Section));
            }
        }
    }

    /// <summary>Whether the rows of the sequence make a type of their own.</summary>
    public bool HasOwnItem(RowNode node) => node.Children.Count > 0 && (node.SoleInclude is not { } include || !HasItemType(include));

    /// <summary>The name of the type of a sequence's items, nested in the type that has the sequence.</summary>
    public string ItemName(string path, Row row)
    {
        string keyword = _index.Elements[row.Tag].Keyword;

        // C# does not allow a nested type to bear its parent's name.
        return path == keyword + "Item" || path.EndsWith("." + keyword + "Item", StringComparison.Ordinal) ? keyword + "NestedItem" : keyword + "Item";
    }

    private ViewMember Attribute(Row row, DataElement element, Table table)
    {
        AttributeType type = AttributeType.Of(element, _tagsWithTerms.Contains(row.Tag));
        string tag = _tags.Of(element);
        return new(element.Keyword, type.Type, type.Getter(tag), type.Setter(tag, IsType2(row)), _tooltip.Of(row, element, table.Section));
    }

    private ViewMember Sequence(string path, RowNode node, DataElement element, Table table)
    {
        string tag = _tags.Of(element);
        string end = IsType2(node.Row) ? ", value, true)" : ", value)";
        string doc = _tooltip.Of(node.Row, element, table.Section);
        bool isSingle = node.Row.IsSingleItem || element.Tag == SharedGroups;
        if (node.SoleInclude == CodeMacro)
        {
            return isSingle
                ? new(element.Keyword, "CodedConcept?", "GetCode(" + tag + ")", "SetCode(" + tag + end, doc)
                : new(element.Keyword, "IList<CodedConcept>", "GetCodes(" + tag + ")", "SetCodes(" + tag + end, doc);
        }

        if (ItemType(path, node, element) is not { } item)
        {
            return new(element.Keyword, "IList<DicomDataset>", "GetDatasets(" + tag + ")", "SetDatasets(" + tag + end, doc);
        }

        return isSingle
            ? new(element.Keyword, item + "?", "GetItem<" + item + ">(" + tag + ")", "SetItem(" + tag + end, doc)
            : new(element.Keyword, "IList<" + item + ">", "GetItems<" + item + ">(" + tag + ")", "SetItems(" + tag + end, doc);
    }

    private string? ItemType(string path, RowNode node, DataElement element) => element.Tag switch
    {
        SharedGroups or PerFrameGroups => "FunctionalGroups",
        _ when node.Children.Count == 0 => null,
        _ when HasOwnItem(node) => path + "." + ItemName(path, node.Row),
        _ => TableNames.ClassOf(_index.Tables[node.SoleInclude!]),
    };

    private bool HasItemType(string table) => _index.Tables.TryGetValue(table, out Table included) && included.Kind is TableKind.Macro or TableKind.Item;

    private static bool IsType2(Row row) => row.Type is "2" or "2C";
}
