using System.Globalization;
using HighDicom.Generators.Naming;
using HighDicom.Requirements;

namespace HighDicom.Generators.Model;

/// <summary>
/// Everything that was read, resolved by name, and what generate.txt selects of it. Outputs must not be made from the index itself, as it changes with
/// every file: each writer takes from it small equatable units that hold only what their text needs.
/// </summary>
internal sealed class StandardIndex
{
    private readonly StandardFiles _files;
    private readonly SelectionClosure _selected;

    public StandardIndex(StandardFiles files, SelectionClosure selected)
    {
        _files = files;
        _selected = selected;
        CodeNames = new(this);
        Words = new(NameOf, NameOfUid, NameOfModule);
    }

    /// <summary>The names of all codes of PS3.16.</summary>
    public CodeNames CodeNames { get; }

    /// <summary>Conditions in words.</summary>
    public ConditionWords Words { get; }

    /// <summary>All data elements by tag (eight characters).</summary>
    public IReadOnlyDictionary<string, DataElement> Elements => _files.Elements;

    /// <summary>All tables of attributes by id.</summary>
    public IReadOnlyDictionary<string, Table> Tables => _files.Tables;

    /// <summary>All IODs by name.</summary>
    public IReadOnlyDictionary<string, Iod> Iods => _files.Iods;

    /// <summary>All context groups by number.</summary>
    public IReadOnlyDictionary<int, ContextGroup> ContextGroups => _files.ContextGroups;

    /// <summary>All context groups by file: a hundred numbers each.</summary>
    public IReadOnlyList<ContextGroups> ContextGroupFiles => _files.ContextGroupFiles;

    /// <summary>All concepts by file: one coding scheme each.</summary>
    public IReadOnlyList<Concepts> Concepts => _files.Concepts;

    /// <summary>What all templates name.</summary>
    public IReadOnlyCollection<TemplateLinks> Templates => _files.Templates.Values;

    /// <summary>The reviewed names of names.xml.</summary>
    public IReadOnlyList<NamedCodes> Names => _files.Names;

    /// <summary>Which tags have a field in the data layer, and under which name.</summary>
    public FieldNames FieldNames => _files.FieldNames;

    /// <summary>The IODs in use, by name.</summary>
    public IReadOnlyList<Iod> SelectedIods => _selected.Iods;

    /// <summary>The tables of attributes that the IODs in use reach, by id.</summary>
    public IReadOnlyList<Table> SelectedTables => _selected.Tables;

    /// <summary>The context groups in use, by number.</summary>
    public IReadOnlyList<ContextGroup> SelectedContextGroups => _selected.ContextGroups;

    /// <summary>The numbers of the templates in use, ascending.</summary>
    public IReadOnlyList<int> SelectedTemplates => _selected.Templates;

    /// <summary>The codes that get a name (meaning left empty), by scheme and value.</summary>
    public IReadOnlyCollection<CodeKey> SelectedCodes => _selected.Codes;

    /// <summary>Names that point nowhere.</summary>
    public IReadOnlyList<Problem> Problems => [.. _files.Problems, .. _selected.Problems, .. CodeNames.Problems];

    /// <summary>The registered name of a UID; the UID itself where it has none.</summary>
    public string NameOfUid(string uid) => _files.Uids.TryGetValue(uid, out UidEntry entry) ? entry.Name : uid;

    private string NameOf(uint tag)
    {
        string digits = tag.ToString("X8", CultureInfo.InvariantCulture);
        return Elements.TryGetValue(digits, out DataElement element) ? element.Name : TagText.Of(tag);
    }

    private string NameOfModule(string file) =>
        Tables.Values.FirstOrDefault(table => table.Kind == TableKind.Module && table.Name == file) is { } module ? TableNames.Title(module) : file;
}
