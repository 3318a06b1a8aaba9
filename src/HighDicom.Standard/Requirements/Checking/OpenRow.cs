namespace HighDicom.Requirements;

/// <summary>A row that could not be decided, while its places are being counted.</summary>
internal sealed class OpenRow(UncheckedRequirement first)
{
    public int Places { get; set; }

    public UncheckedRequirement ToRequirement() => first with { Places = Places };
}
