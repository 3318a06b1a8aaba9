using HighDicom.Generators.Model;

namespace HighDicom.Generators.Naming;

/// <summary>The names of the types that are made of a table of attributes.</summary>
internal static class TableNames
{
    private static readonly string[] Endings = [" Attributes", " Module", " Macro"];

    /// <summary>The class: SegmentationImageModule, PixelMeasuresFunctionalGroup; SopInstanceReferenceItem for a macro; AnatomicRegionSequenceItem for a shared item.</summary>
    public static string ClassOf(Table table) => table.Kind switch
    {
        TableKind.Module => Base(table) + "Module",
        TableKind.FunctionalGroup => Base(table) + "FunctionalGroup",
        TableKind.Macro => Base(table) + "Item",
        _ => KeywordOfItem(table) + "Item",
    };

    /// <summary>The interface of a macro: ISopInstanceReference.</summary>
    public static string InterfaceOf(Table macro) => "I" + Base(macro);

    /// <summary>The caption as a name: SegmentationImage.</summary>
    public static string Base(Table table) => Identifier.Of(Title(table));

    /// <summary>The caption without what all captions say: Segmentation Image.</summary>
    public static string Title(Table table)
    {
        string caption = table.Caption;
        foreach (string ending in Endings)
        {
            if (caption.EndsWith(ending, StringComparison.Ordinal))
            {
                caption = caption.Substring(0, caption.Length - ending.Length);
            }
        }

        return caption;
    }

    /// <summary>
    /// The keyword of the sequence that has the items of a shared item's table: all that names the item, as the standard has no name for it. So of the
    /// forms that items of one sequence have, one can be shared; another stands in each owner's rows, and its type is nested in the owner's.
    /// </summary>
    public static string KeywordOfItem(Table item) => item.Id.Split('_')[1];
}
