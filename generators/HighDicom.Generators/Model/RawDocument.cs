namespace HighDicom.Generators.Model;

/// <summary>A file of standard-xml as it stands: title and paragraphs outside the tables, and the tables.</summary>
internal sealed record RawDocument(string File, string Title, EquatableArray<RawLine> Lines, EquatableArray<RawTable> Tables)
{
    /// <summary>The file's name without folder and extension, which is how generate.txt names it.</summary>
    public string Name
    {
        get
        {
            int start = Math.Max(File.LastIndexOf('/'), File.LastIndexOf('\\')) + 1;
            int end = File.LastIndexOf('.');
            return end < start ? File.Substring(start) : File.Substring(start, end - start);
        }
    }
}
