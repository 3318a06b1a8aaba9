using System.Xml;

namespace HighDicom.StandardImporter.Reading;

/// <summary>The XML of a published part, read forward; what is wrong with it is said with file and line.</summary>
internal sealed class DocBookSource : IDisposable
{
    private const string DocBook = "http://docbook.org/ns/docbook";

    /// <summary>More than any part will have: a file that grows without end is refused, not read till the memory is full.</summary>
    private const long MostCharacters = 500_000_000;

    private readonly XmlReader _xml;

    private DocBookSource(string file, XmlReader xml)
    {
        File = file;
        _xml = xml;
    }

    public string File { get; }

    public int Line => ((IXmlLineInfo)_xml).LineNumber;

    public int Depth => _xml.Depth;

    /// <summary>The local name of the element that starts here; empty at anything else.</summary>
    public string Element => _xml.NodeType == XmlNodeType.Element ? _xml.LocalName : "";

    /// <summary>The text here; null at anything else.</summary>
    public string? Text => _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace ? _xml.Value : null;

    public bool IsEndOf(string name) => _xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == name;

    /// <summary>Opens a file and stands at its root element.</summary>
    /// <exception cref="ImportException">The file cannot be read, is not XML, has a DTD, or is not a DocBook book.</exception>
    public static DocBookSource Open(string path)
    {
        FileStream stream = Opened(path);
        DocBookSource source = new(path, XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
            MaxCharactersInDocument = MostCharacters,
        }));
        try
        {
            while (source.Element.Length == 0 && source.Read())
            {
            }

            return source.Element == "book" && source._xml.NamespaceURI == DocBook
                ? source
                : throw source.Error("a part of the standard in DocBook is expected: a root element 'book' of the namespace " + DocBook);
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    public string Attribute(string name) => _xml.GetAttribute(name) ?? "";

    /// <summary>Goes to the next node.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        try
        {
            return _xml.Read();
        }
        catch (XmlException error)
        {
            throw new ImportException(File, Math.Max(1, error.LineNumber), "the XML is broken: " + error.Message, error);
        }
        catch (IOException error)
        {
            throw new ImportException(File, Line, "the file cannot be read: " + error.Message, error);
        }
    }

    /// <summary>Goes through what lies below the current element, which starts here, node by node.</summary>
    public IEnumerable<string> Below()
    {
        if (_xml.IsEmptyElement)
        {
            yield break;
        }

        int depth = Depth;
        while (Read() && Depth > depth)
        {
            yield return Element;
        }
    }

    /// <summary>Goes to the end of the current element.</summary>
    public void Skip()
    {
        int depth = Depth;
        while (!_xml.IsEmptyElement && Read() && Depth > depth)
        {
        }
    }

    public ImportException Error(string message) => new(File, Line, message);

    public void Dispose() => _xml.Dispose();

    private static FileStream Opened(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ImportException(path, 0, "the file cannot be opened: " + error.Message, error);
        }
    }
}
