namespace HighDicom.Content;

/// <summary>The template that a container was made from: Content Template Sequence (0040,A504) of PS3.3 Table C.18.8-1.</summary>
/// <param name="Identifier">Template Identifier (0040,DB00), for example <c>1500</c> for TID 1500.</param>
/// <param name="MappingResource">Mapping Resource (0008,0105); <c>DCMR</c> stands for the templates of PS3.16.</param>
public sealed record TemplateIdentification(string Identifier, string MappingResource = TemplateIdentification.Dcmr)
{
    /// <summary>The mapping resource of the templates of PS3.16.</summary>
    public const string Dcmr = "DCMR";
}
