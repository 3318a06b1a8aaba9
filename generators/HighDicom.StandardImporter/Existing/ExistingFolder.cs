using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Existing;

/// <summary>The folder standard-xml as it is: what people have reviewed, to be kept where a new edition does not say otherwise.</summary>
internal sealed class ExistingFolder
{
    /// <summary>The texts of all files, by path below the folder with forward slashes.</summary>
    public SortedDictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, FactTable> Tables { get; } = [];

    public Dictionary<string, FactIod> Iods { get; } = [];

    public List<FactRelationships> Relationships { get; } = [];

    public List<FactElement> Elements { get; } = [];

    public List<FactUid> Uids { get; } = [];

    public Dictionary<string, FactTemplate> Templates { get; } = [];

    /// <summary>The sentences of part03.</summary>
    public SentenceLedger Ledger { get; private set; } = new();

    /// <summary>The sentences of templates.</summary>
    public SentenceLedger TemplateLedger { get; private set; } = new();

    /// <summary>Reads a folder; one that does not exist is empty.</summary>
    /// <exception cref="ImportException">A file cannot be read or has another form.</exception>
    public static ExistingFolder Read(string folder)
    {
        ExistingFolder existing = new();
        foreach (string part in (ReadOnlySpan<string>)["part03", "part06", "part16"])
        {
            string below = Path.Combine(folder, part);
            foreach (string path in Directory.Exists(below) ? Directory.EnumerateFiles(below, "*", SearchOption.AllDirectories) : [])
            {
                existing.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), path);
            }
        }

        return existing;
    }

    private void Add(string name, string path)
    {
        string text = ReadText(path);
        Files.Add(name, text);
        try
        {
            Interpret(name, path, text);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            throw new ImportException(path, 0, "the file has not the form that README.md of standard-xml tells: " + error.Message, error);
        }
    }

    private void Interpret(string name, string path, string text)
    {
        switch (name[..(name.LastIndexOf('/') + 1)])
        {
            case "part03/modules/" or "part03/macros/" or "part03/functional-groups/" or "part03/items/":
                FactTable table = TableFileReader.Table(path, text);
                Tables[table.Id] = table;
                break;
            case "part03/iods/":
                FactIod iod = TableFileReader.Iod(path, text);
                Iods[iod.Id] = iod;
                break;
            case "part16/templates/" when name.EndsWith(".xml", StringComparison.Ordinal):
                FactTemplate template = RegistryFileReader.Template(path, text);
                Templates[template.Id] = template;
                break;
            default:
                InterpretSingle(name, path, text);
                break;
        }
    }

    private void InterpretSingle(string name, string path, string text)
    {
        switch (name)
        {
            case "part03/sr-relationships.xml": Relationships.AddRange(TableFileReader.Relationships(path, text)); break;
            case "part06/data-elements.xml": Elements.AddRange(RegistryFileReader.Elements(path, text)); break;
            case "part06/uids.xml": Uids.AddRange(RegistryFileReader.Uids(path, text)); break;
            case SentenceLedger.OfTables: Ledger = SentenceLedger.Read(text); break;
            case SentenceLedger.OfTemplates: TemplateLedger = SentenceLedger.Read(text); break;
        }
    }

    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ImportException(path, 0, "the file cannot be read: " + error.Message, error);
        }
    }
}
