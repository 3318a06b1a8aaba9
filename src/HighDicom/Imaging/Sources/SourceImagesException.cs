namespace HighDicom;

/// <summary>Images cannot be used as sources as asked; the message names the files and what is wrong with them.</summary>
public sealed class SourceImagesException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What is wrong, and where.</param>
    public SourceImagesException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that another one caused.</summary>
    /// <param name="message">What is wrong, and where.</param>
    /// <param name="innerException">The cause.</param>
    public SourceImagesException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception about images among which one group has to be chosen.</summary>
    /// <param name="message">What is wrong, and where.</param>
    /// <param name="groups">The groups that were found.</param>
    internal SourceImagesException(string message, IReadOnlyList<SourceImageGroup> groups)
        : base(message) => Groups = groups;

    /// <summary>The groups to choose from, where more than one was found; else empty.</summary>
    public IReadOnlyList<SourceImageGroup> Groups { get; } = [];
}
