namespace HighDicom.Generators.Model;

/// <summary>A DocBook table as it stands in a file.</summary>
internal sealed record RawTable(int Line, string Caption, EquatableArray<RawAttribute> Attributes, EquatableArray<RawRow> Rows)
{
    public string Id => Attribute("xml:id");

    /// <summary>The value of that attribute of the table or of its <c>info</c>; empty if it is not there.</summary>
    public string Attribute(string name)
    {
        foreach (RawAttribute attribute in Attributes)
        {
            if (attribute.Name == name)
            {
                return attribute.Value;
            }
        }

        return "";
    }
}
