namespace HighDicom.Generators.Model;

/// <summary>A row of the registry of data elements, PS3.6 section 6. The tag is eight characters; an x stands for any digit.</summary>
internal sealed record DataElement(string Tag, string Name, string Keyword, string VR, string VM, bool IsRetired)
{
    public bool IsRange => Tag.IndexOf('x') >= 0;
}
