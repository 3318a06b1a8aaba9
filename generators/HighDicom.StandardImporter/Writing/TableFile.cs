using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Writing;

/// <summary>Writes the files of part03: one a table or IOD, and one for the relationships of SR IODs.</summary>
internal static class TableFile
{
    private const string Space = "xmlns=\"http://docbook.org/ns/docbook\"";
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    /// <summary>Where a table's file lies below standard-xml.</summary>
    public static string PathOf(FactTable table) => $"part03/{table.Folder}/{table.Name}.xml";

    public static string PathOf(FactIod iod) => $"part03/iods/{iod.Name}.xml";

    public static string TextOf(FactTable table)
    {
        string section = table.Section.Length == 0 ? "" : $" section=\"{XmlText.Of(table.Section)}\"";
        return $"{Declaration}<table {Space} xml:id=\"{table.Id}\" label=\"{Label(table.Id)}\" role=\"{table.Role}\"{section}>\n"
            + Body(table.Caption, ["Attribute Name", "Tag", "Type", "Attribute Description"], table.Rows.Select(RowText.Of))
            + "</table>\n";
    }

    public static string TextOf(FactIod iod)
    {
        string classes = string.Concat(iod.SopClasses.Select(uid => $"<para role=\"sop-class\">{XmlText.Of(uid)}</para>"));
        string text = $"{Declaration}<section {Space}>\n<title>{XmlText.Of(iod.Title)}</title>\n{classes}\n"
            + $"<table xml:id=\"{iod.Id}\" label=\"{Label(iod.Id)}\" role=\"iod\">\n"
            + Body(iod.Title + " IOD Modules", ["IE", "Module", "Usage", "Condition"], iod.Modules.Select(RowOf))
            + "</table>\n";
        return text + (iod.Groups.Count == 0 ? "" : $"<table xml:id=\"{iod.Id}_macros\" role=\"functional-groups\">\n"
            + Body(iod.Title + " Functional Group Macros", ["Macro", "Usage", "Placement", "Condition"], iod.Groups.Select(RowOf))
            + "</table>\n") + "</section>\n";
    }

    public static string TextOf(IEnumerable<FactRelationships> relationships) =>
        $"{Declaration}<section {Space}>\n<title>Content item relationships of SR IODs</title>\n"
        + string.Concat(relationships.Select(iod =>
            $"<table xml:id=\"relationships_{iod.Iod}\" role=\"sr-relationships\" by-reference=\"{(iod.ByReference ? "yes" : "no")}\">\n"
            + Body(iod.Iod, ["Source Value Type", "Relationship Type", "Target Value Type", "Mode"], iod.Rows.Select(Row))
            + "</table>\n"))
        + "</section>\n";

    /// <summary>Caption, heads and rows of a table.</summary>
    public static string Body(string caption, IEnumerable<string> heads, IEnumerable<string> rows) =>
        $"<caption>{XmlText.Of(caption)}</caption>\n<thead><tr>{string.Concat(heads.Select(head => $"<th>{head}</th>"))}</tr></thead>\n<tbody>\n"
        + string.Join('\n', rows) + "\n</tbody>\n";

    /// <summary>A row of plain cells.</summary>
    public static string Row(IReadOnlyList<string> cells) => "<tr>" + string.Concat(cells.Select(cell => $"<td>{XmlText.Of(cell)}</td>")) + "</tr>";

    private static string RowOf(FactModule module) =>
        $"<tr><td>{XmlText.Of(module.Entity)}</td><td>{Link(module.Table)}{XmlText.Of(module.Name)}</td><td>{module.Usage}</td><td>{RowText.Condition(module.Condition)}</td></tr>";

    private static string RowOf(FactGroup group) =>
        $"<tr><td>{Link(group.Table)}{XmlText.Of(group.Name)}</td><td>{group.Usage}</td><td>{group.Placement}</td><td>{RowText.Condition(group.Condition)}</td></tr>";

    private static string Link(string table) => $"<xref linkend=\"{XmlText.Of(table)}\"/>";

    private static string Label(string id) => id.StartsWith("table_", StringComparison.Ordinal) ? id["table_".Length..] : id;
}
