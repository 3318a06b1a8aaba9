namespace HighDicom.Templates;

/// <summary>The templates that this assembly holds, by number; the generator writes the table.</summary>
internal static partial class TemplateRegistry
{
    /// <summary>The template of that number; null if the assembly does not hold it.</summary>
    public static TemplateDefinition? Find(int number)
    {
        TemplateDefinition? found = null;
        Look(number, ref found);
        return found;
    }

    static partial void Look(int number, ref TemplateDefinition? found);
}
