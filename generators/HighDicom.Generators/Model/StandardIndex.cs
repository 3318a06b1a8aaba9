namespace HighDicom.Generators.Model;

/// <summary>
/// Everything that was read, resolved by name, and what generate.txt selects of it. Outputs must not be made from the index itself, as it changes with
/// every file: each writer takes from it small equatable units that hold only what their text needs.
/// </summary>
internal sealed class StandardIndex(StandardFiles files, SelectionClosure selected)
{
    /// <summary>All data elements by tag (eight characters).</summary>
    public IReadOnlyDictionary<string, DataElement> Elements => files.Elements;

    /// <summary>All tables of attributes by id.</summary>
    public IReadOnlyDictionary<string, Table> Tables => files.Tables;

    /// <summary>All IODs by name.</summary>
    public IReadOnlyDictionary<string, Iod> Iods => files.Iods;

    /// <summary>All context groups by number.</summary>
    public IReadOnlyDictionary<int, ContextGroup> ContextGroups => files.ContextGroups;

    /// <summary>All concepts of all coding schemes.</summary>
    public IReadOnlyList<Concept> Concepts => files.Concepts;

    /// <summary>Which tags have a field in the data layer, and under which name.</summary>
    public FieldNames FieldNames => files.FieldNames;

    /// <summary>The IODs in use, by name.</summary>
    public IReadOnlyList<Iod> SelectedIods => selected.Iods;

    /// <summary>The tables of attributes that the IODs in use reach, by id.</summary>
    public IReadOnlyList<Table> SelectedTables => selected.Tables;

    /// <summary>The context groups in use, by number.</summary>
    public IReadOnlyList<ContextGroup> SelectedContextGroups => selected.ContextGroups;

    /// <summary>The numbers of the templates in use, ascending.</summary>
    public IReadOnlyList<int> SelectedTemplates => selected.Templates;

    /// <summary>The codes that get a name (meaning left empty), by scheme and value.</summary>
    public IReadOnlyCollection<CodeKey> SelectedCodes => selected.Codes;

    /// <summary>Names that point nowhere.</summary>
    public IReadOnlyList<Problem> Problems => [.. files.Problems, .. selected.Problems];
}
