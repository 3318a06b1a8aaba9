using HighDicom.StandardImporter.Reading;
using HighDicom.StandardImporter.Reporting;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter;

/// <summary>Reads published parts into facts; which part a file is it says itself.</summary>
internal sealed class PartsReader(ImportReport report)
{
    private readonly PublishedFacts _facts = new();

    /// <summary>Templates name context groups by their titles, which come behind them: they are held till all titles are known.</summary>
    private readonly List<PublishedTable> _templates = [];

    /// <summary>Reads files.</summary>
    /// <exception cref="ImportException">A file is broken, is no part of the standard, or is one that is not imported.</exception>
    public static PublishedFacts Read(IReadOnlyList<string> files, ImportReport report)
    {
        PartsReader reader = new(report);
        foreach (string file in files)
        {
            reader.Read(file);
        }

        return reader._facts;
    }

    private void Read(string file)
    {
        using PartReader part = PartReader.Open(file);
        Action<PublishedTable> take = part.Label switch
        {
            "PS3.3" => Part3(),
            "PS3.6" => Part6(),
            "PS3.16" => Part16(),
            _ => throw new ImportException(file, 0, $"the file is part '{part.Label}'; expected is PS3.3, PS3.6 or PS3.16"),
        };
        if (_facts.Editions.ContainsKey(part.Label))
        {
            throw new ImportException(file, 0, $"{part.Label} is given twice");
        }

        int tables = 0;
        foreach (PublishedTable table in part.Tables())
        {
            take(table);
            tables++;
        }

        if (tables == 0)
        {
            throw new ImportException(file, 0, $"there is no table in {part.Label}; is the file complete?");
        }

        _facts.Editions.Add(part.Label, part.Edition);
        TemplateTableParser templates = new(_facts, part.Titles, part.Edition, report);
        foreach (PublishedTable table in _templates)
        {
            templates.Read(table);
        }

        _templates.Clear();
    }

    private Action<PublishedTable> Part3()
    {
        AttributeTableParser attributes = new(_facts, report);
        IodTableParser iods = new(_facts, report);
        RelationshipTableParser relationships = new(_facts);
        return published =>
        {
            PublishedTable table = published with { Caption = Paragraph.Plainer(published.Caption) };
            if (AttributeTableParser.Reads(table)) attributes.Read(table);
            else if (IodTableParser.ReadsModules(table)) iods.ReadModules(table);
            else if (IodTableParser.ReadsGroups(table)) iods.ReadGroups(table);
            else if (RelationshipTableParser.Reads(table)) relationships.Read(table);
        };
    }

    private Action<PublishedTable> Part6()
    {
        RegistryParser registries = new(_facts);
        return table =>
        {
            if (RegistryParser.ReadsElements(table)) registries.ReadElements(table);
            else if (RegistryParser.ReadsUids(table)) registries.ReadUids(table);
        };
    }

    private Action<PublishedTable> Part16()
    {
        CodeTableParser codes = new(_facts, report);
        return table =>
        {
            if (!codes.TryRead(table) && TemplateTableParser.Reads(table)) _templates.Add(table);
        };
    }
}
