using System.IO.Compression;
using System.Xml.Linq;

namespace HighDicom.Tests.Packages;

/// <summary>A NuGet package, opened.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _archive;

    public Package(string path)
    {
        _archive = ZipFile.OpenRead(path);
        using Stream nuspec = _archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        Metadata = XDocument.Load(nuspec).Root!.Elements().Single();
    }

    /// <summary>The files that somebody put there, with their folders.</summary>
    public IEnumerable<string> Files => _archive.Entries.Select(entry => Uri.UnescapeDataString(entry.FullName))
        .Where(name => !name.EndsWith(".nuspec", StringComparison.Ordinal) && !name.StartsWith("_rels/", StringComparison.Ordinal) &&
            !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");

    /// <summary>Identifiers and version ranges of what it depends on.</summary>
    public IEnumerable<string> Dependencies => Metadata.Descendants().Where(element => element.Name.LocalName == "dependency")
        .Select(element => $"{element.Attribute("id")!.Value} {element.Attribute("version")!.Value}");

    private XElement Metadata { get; }

    /// <summary>A line of the metadata; empty if it is missing.</summary>
    public string this[string name] => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value ?? "";

    public byte[] Read(string name)
    {
        using Stream stream = _archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => _archive.Dispose();
}
