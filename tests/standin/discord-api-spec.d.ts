/** The package ships its schemas as plain JavaScript; they are read by name and never typed here. */
declare module 'discord-api-spec/zod' {}
