extern alias importer;


using System.Text;
using importer::HighDicom.Requirements;
using importer::HighDicom.StandardImporter.Existing;
using importer::HighDicom.StandardImporter.Merging;
using importer::HighDicom.StandardImporter.Tables;
using importer::HighDicom.StandardImporter.Writing;

namespace HighDicom.Generators.Tests.Importer.Support;

/// <summary>Prints standard-xml in the form in which the standard is published, with sentences of our own: what the importer reads must be what was printed.</summary>
internal sealed class PublishedForm(ExistingFolder folder)
{
    private readonly ItemStore _items = new(folder.Tables);

    /// <summary>The names that the sentences use.</summary>
    public English English { get; } = new(
        Names(folder),
        tag => folder.Tables.Values.First(table => table.Role == "functional-group" && table.Rows[0].Tag == TagText.Of(tag)).Caption.Replace(" Macro Attributes", "", StringComparison.Ordinal),
        module => folder.Tables.Values.First(table => table.Role == "module" && table.Name == module).Caption.Replace(" Module Attributes", "", StringComparison.Ordinal));

    private static Func<uint, string> Names(ExistingFolder folder)
    {
        Dictionary<string, string> names = folder.Elements.ToDictionary(element => element.Tag, element => element.Name);
        return tag => names.GetValueOrDefault(TagText.Of(tag), "Some Attribute");
    }

    public string Part3()
    {
        StringBuilder text = new(DocBook.Start("PS3.3", "2026b", "Information Object Definitions"));
        foreach (FactTable table in folder.Tables.Values.Where(table => table.Role != "item"))
        {
            text.Append(DocBook.Section("ref_" + table.Id, table.Role == "functional-group" ? "Some Functional Group Macros" : "Around " + table.Name, DocBook.Section(table.Section, table.Name, DocBook.Table(
                table.Id, table.Caption, ["Attribute Name", "Tag", "Type", "Attribute Description"], _items.Expand(table.Rows).Select(Row)))));
        }

        foreach (FactIod iod in folder.Iods.Values)
        {
            text.Append(DocBook.Section("sect_" + iod.Name, iod.Title + " IOD", Tables(iod)));
        }

        foreach (FactRelationships relationships in folder.Relationships)
        {
            string title = folder.Iods.Values.Single(iod => iod.Name == relationships.Iod).Title;
            text.Append(DocBook.Section("", "Relationships", DocBook.Table(
                "table_of_" + relationships.Iod,
                $"Relationship Content Constraints for {title} IOD",
                ["Source Value Type", "Relationship Type (Enumerated Values)", "Target Value Type"],
                relationships.Rows.Select(row => DocBook.Row(row[0] == "any" ? "any type" : row[0], row[1], row[3] == "by value" ? row[2] : row[2] + " (by-value or by-reference)")))));
        }

        return text.Append(DocBook.End).ToString();
    }

    public string Part6() => DocBook.Start("PS3.6", "2024d", "Data Dictionary")
        + DocBook.Section("chapter_6", "Registry", DocBook.Table("table_6-1", "Registry of DICOM Data Elements", ["Tag", "Name", "Keyword", "VR", "VM", ""], folder.Elements
            .Where(element => !element.Tag.StartsWith("(0000,", StringComparison.Ordinal))
            .Select(element => element.Name == "Retired-blank" ? DocBook.Row(element.Tag, "", "", "See Note", "1", "RET") : DocBook.Row(element.Tag, element.Name, Spread(element.Keyword), element.Vr, element.Vm, element.Retired ? "RET (2004)" : ""))))
        + DocBook.Section("chapter_A", "UIDs", DocBook.Table("table_A-1", "UID Values", ["UID Value", "UID Name", "UID Keyword", "UID Type", "Part"], folder.Uids
            .Select(uid => DocBook.Row(Spread(uid.Uid), uid.Name + (uid.Retired ? " (Retired)" : ""), Spread(uid.Keyword), uid.Type, "PS3.4"))))
        + DocBook.End;

    /// <summary>A condition as the standard would state it; a text that no grammar can understand if there is none.</summary>
    public string Sentence(FactCondition condition)
    {
        string said = condition.IsUnknown ? "it is of clinical interest" : English.Of(ConditionReader.Read(condition.Expression)) ?? "the operator wishes so (" + condition.Expression.Length + ")";
        return $"Required if {said}. {(condition.Otherwise == "allowed" ? "May be present otherwise." : "Shall not be present otherwise.")}";
    }

    private string Tables(FactIod iod)
    {
        string modules = DocBook.Table(iod.Id, iod.Title + " IOD Modules", ["IE", "Module", "Reference", "Usage"], iod.Modules.Select(module =>
            DocBook.Row(module.Entity, module.Name, DocBook.Link("ref_" + module.Table), module.Usage == "C" ? "C - " + Sentence(module.Condition) : module.Usage)));
        return modules + (iod.Groups.Count == 0 ? "" : DocBook.Table(
            iod.Id + "_groups", iod.Title + " Functional Group Macros", ["Functional Group Macro", "Section", "Usage"], iod.Groups.Select(group =>
                DocBook.Row(group.Name, DocBook.Link("ref_" + group.Table), group.Usage + (group.Usage == "C" ? " - " + Sentence(group.Condition) : "") + Placement(group)))));
    }

    private static string Placement(FactGroup group) => group.Placement switch
    {
        "per-frame" => (group.Usage == "C" ? " " : " - ") + "May not be used as a Shared Functional Group.",
        "shared" => (group.Usage == "C" ? " " : " - ") + "Shall be used as a Shared Functional Group.",
        _ => "",
    };

    private string Row(FactRow row)
    {
        string depth = new('>', row.Depth);
        return row.Include.Length > 0
            ? DocBook.IncludeRow(depth, row.Include)
            : DocBook.Row(depth + row.Name, row.Tag, row.Type, DocBook.Raw(Description(row)));
    }

    private string Description(FactRow row)
    {
        string items = row.Items switch
        {
            "" => "",
            "2" => "Other values are not to be there.",
            "1" => "Only a single Item shall be included in this Sequence.",
            "0-1" => "Zero or one Item shall be included in this Sequence.",
            "1-n" => "One or more Items shall be included in this Sequence.",
            "0-n" => "Zero or more Items shall be included in this Sequence.",
            "1-2" => "One or two Items shall be included in this Sequence.",
            _ => "Two or more Items shall be included in this Sequence.",
        };
        string condition = row.Condition.Expression.Length > 0 && row.IsConditional ? DocBook.Para(Sentence(row.Condition)) : "";
        return DocBook.Para("Says something, e.g. nothing.") + (items.Length > 0 ? DocBook.Para(items) : "") + string.Concat(row.Values.Select(List)) + condition;
    }

    private string List(FactValues values)
    {
        string about = values.When.Length == 0 ? ""
            : values.When.StartsWith("value ", StringComparison.Ordinal) ? " for Value " + values.When["value ".Length..]
            : " if " + English.Of(ConditionReader.Read(values.When));
        string entries = string.Concat(values.Terms.Select(term =>
            $"<varlistentry><term>{XmlText.Of(term)}</term><listitem><para>Required if it means what it means.</para></listitem></varlistentry>"));
        return $"<variablelist spacing=\"compact\"><title>{(values.Enumerated ? "Enumerated Values" : "Defined Terms")}{XmlText.Of(about)}:</title>{entries}</variablelist>";
    }

    // Long words are published with places to break them.
    private static string Spread(string word) => word.Length < 8 ? word : word[..4] + "\u200B" + word[4..];
}
